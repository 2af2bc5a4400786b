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
    /// Pages that may listen for changes at a time, the seconds after which each is sent to listen anew, and those
    /// between two signs of life.
    package var liveStreams = 64
    package var liveSeconds: Int64 = 900
    package var liveBeatSeconds = 10
    /// Seconds in which a request's head must have come, and after which an idle connection is closed.
    package var idleSeconds: Int64 = 30
    /// Seconds in which an ordinary body must have come, and one with files.
    package var formSeconds: Int64 = 30
    package var importSeconds: Int64 = 600

    package init() {}
}
