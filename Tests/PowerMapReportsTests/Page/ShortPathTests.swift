import Testing

@testable import PowerMapReports

@Suite("Paths written shorter")
struct ShortPathTests {
  @Test(
    "The same shape in fewer letters",
    arguments: [
      ("M1,2C1,2 5,2 5,2", "M1 2H5"),
      ("M1,2C1,3 1,4 1,-5", "M1 2c0 1 0 2 0-7"),
      ("M1,2C1,1 1,0 1,-5.50", "M1 2V-5.5"),
      ("M10,10C12,10 14,12 14,14", "M10 10c2 0 4 2 4 4"),
      ("M0,0C0.50,0 1,0.50 1,1 1,1.50 0.50,2 0,2", "M0 0c.5 0 1 .5 1 1 0 .5-.5 1-1 1"),
      ("M1,1C1,1 1,1 1,1", "M1 1"),
    ])
  func shorter(path: String, short: String) {
    #expect(ShortPath(path).text == short)
  }

  @Test(
    "What is no path of Graphviz's is kept", arguments: ["", "M1,2", "M1,2L3,4", "M1,2C3,4", "M1,2Cx,y 1,2 3,4", "z"])
  func others(path: String) {
    #expect(ShortPath(path).text == path)
  }
}
