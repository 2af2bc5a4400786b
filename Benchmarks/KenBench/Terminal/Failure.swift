/// Why a measurement or a proof could not be made, in a sentence for the terminal.
struct Failure: Error, CustomStringConvertible {
    let description: String

    /// A failure in words.
    init(_ description: String) { self.description = description }
}
