import KenDomain
import KenVerbs

/// The way to what a list shows as a table for other programs, with the same filter and day.
struct ListLinks: Markup {
    /// The list's own address.
    let address: String
    let frame: Frame

    init(_ address: String, frame: Frame) {
        self.address = address
        self.frame = frame
    }

    var html: HTML {
        let links = ["csv", "json"].map { ending -> HTML in
            "<a href=\"\(address).\(ending)\(frame.query)\" download>\(ending.uppercased())</a>"
        }
        let views = ViewedList(address).map { SavedViews(list: $0, frame: frame) }
        return "<p class=\"by exports\">\(HTML.joined(links, by: " · "))</p>\(views)\n"
    }
}
