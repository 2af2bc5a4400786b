package import KenDomain

extension HTML {
    /// A day in full, kept together on a line.
    package static func day(_ day: Day) -> HTML { "<time datetime=\"\(day.description)\">\(Wording.date(day))</time>" }
}
