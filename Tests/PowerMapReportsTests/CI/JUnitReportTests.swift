import Foundation
import PowerMap
import PowerMapReports
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("JUnit XML")
struct JUnitReportTests {
  @Test("An account that cannot be used is an error, in XML that can be read whatever the message")
  func broken() throws {
    let xml = JUnitReport(try JobSample.broken()).xml
    let message = "accounts/é 1,2.yaml:4: &lt;a href=&quot;x&quot;&gt;100 %, &apos;b&apos;: c&lt;/a&gt;� &amp; more"
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="powermap" tests="2" failures="0" errors="1">
          <testsuite name="workspace" tests="1" failures="0" errors="0">
            <testcase classname="workspace" name="can be used"/>
          </testsuite>
          <testsuite name="bro&lt;ken" tests="1" failures="0" errors="1">
            <testcase classname="bro&lt;ken" name="can be used">
              <error message="\(message)" type="invalidInput">\(message)</error>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    let parser = XMLParser(data: Data(xml.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test("Each condition is a case, which fails when the condition holds")
  func conditions() throws {
    let xml = JUnitReport(try JobSample.fixtureOne(gates: ["resilience<50", "threads<0"])).xml
    #expect(xml.contains("<testsuites name=\"powermap\" tests=\"4\" failures=\"1\" errors=\"0\">"))
    #expect(xml.contains("<testcase classname=\"fixtureOne\" name=\"resilience&lt;50\">\n      <failure message=\"Res"))
    #expect(xml.contains("<testcase classname=\"fixtureOne\" name=\"threads&lt;0\"/>"))
  }
}
