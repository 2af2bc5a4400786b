/// The line `sep=;` with which some spreadsheets announce a delimiter.
struct CSVPreamble {
    /// The delimiter announced; nil without such a line.
    let delimiter: Delimiter?
    /// How many bytes the line takes with its line break; 0 without such a line.
    let length: Int

    /// Looks at the head of a file.
    init(_ head: [UInt8]) {
        guard head.count > 4, head.starts(with: Array("sep=".utf8)), let delimiter = Delimiter(rawValue: head[4]) else {
            (self.delimiter, length) = (nil, 0)
            return
        }
        let rest = head[5...]
        let breaks = rest.starts(with: [0x0D, 0x0A]) ? 2 : rest.first == 0x0A || rest.first == 0x0D ? 1 : 0
        self.delimiter = breaks > 0 ? delimiter : nil
        length = breaks > 0 ? 5 + breaks : 0
    }
}
