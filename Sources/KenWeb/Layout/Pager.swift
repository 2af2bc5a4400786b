/// The way to the next page of a long list.
struct Pager: Markup {
    /// Cursor of the next page; nil on the last.
    var next: String?
    var place: String
    var frame: Frame

    var html: HTML {
        guard let next else { return .nothing }
        return "<p class=\"pager\"><a href=\"\(frame.to("\(place)?page=\(next)"))\" rel=\"next\">Next page</a></p>"
    }
}
