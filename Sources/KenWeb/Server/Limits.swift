/// What one visitor may ask of the server at most; refused early and said in words.
package struct Limits: Sendable {
    /// Bytes of an ordinary form.
    package var formBytes = 1_048_576
    /// Bytes of files to import, together.
    package var importBytes = 268_435_456
    /// Bytes of all header fields, and their number.
    package var headerBytes = 16_384
    package var headerFields = 64
    /// Connections open at a time.
    package var connections = 256
    /// Seconds in which a request's head must have come, and after which an idle connection is closed.
    package var idleSeconds: Int64 = 30
    /// Seconds in which an ordinary body must have come, and one with files.
    package var formSeconds: Int64 = 30
    package var importSeconds: Int64 = 600

    package init() {}
}
