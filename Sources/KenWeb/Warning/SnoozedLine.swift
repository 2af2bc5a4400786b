import KenDomain

/// How many warnings are put off, with the way to them; nothing when none is.
struct SnoozedLine: Markup {
    let snoozed: Int
    let address: String
    let frame: Frame

    var html: HTML {
        guard snoozed > 0 else { return .nothing }
        return "<p class=\"by\"><a href=\"\(frame.to(address + "#snoozed"))\">\(snoozed) snoozed</a></p>"
    }
}
