/// Numbers as Ken's own files write them: without decimals when they are whole.
enum NumberText {
    /// The shortest text that reads back as the same number.
    static func write(_ number: Double) -> String {
        if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 { return String(whole) }
        return number.description
    }
}
