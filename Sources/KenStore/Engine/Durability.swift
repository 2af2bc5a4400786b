/// What a commit waits for. Only ``full`` keeps what was acknowledged through a power cut; the others are there for the
/// proofs that must notice them.
package enum Durability: String, Sendable {
    /// Until the commit is on the disk.
    case full = "FULL"
    /// Until the system has it; the disk gets it at the next checkpoint.
    case normal = "NORMAL"
    /// For nothing.
    case off = "OFF"
}
