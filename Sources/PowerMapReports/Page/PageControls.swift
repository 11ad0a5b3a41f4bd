/// What is pressed and written into on the page. It is hidden until the script brings it to life.
enum PageControls {
  /// The tabs, the search and the zoom above the maps.
  static func toolbar(views: [(id: String, title: String)]) -> HTML {
    let tabs = views.map { view -> HTML in
      """
      <button type="button" role="tab" id="tab-\(view.id)" aria-controls="view-\(view.id)">\(view.title)</button>
      """
    }
    return """
      <div class="toolbar" data-live hidden>
      <div role="tablist" aria-label="Maps">\(tabs.joined())</div>
      <div role="search"><label for="search">Find</label>
      <input type="search" id="search" placeholder="Name, title or department" autocomplete="off" spellcheck="false">
      </div>
      <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" data-zoom="out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-zoom="in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-zoom="fit" title="The whole map (0)">Fit</button>
      </div>
      </div>
      <p class="unseen" id="status" role="status"></p>
      """
  }

  /// The panel beside the maps: what would be without somebody, who is pointed at, and at first the findings.
  static let panel: HTML = """
    <aside class="panel" aria-label="Details" data-live hidden>
    <div id="supposition" hidden></div>
    <div id="details"></div>
    <div id="start">
    <p>Point at a person to see what is known. Press one to see the ways that lead there.</p>
    <h2>Findings</h2>
    </div>
    </aside>
    """
}
