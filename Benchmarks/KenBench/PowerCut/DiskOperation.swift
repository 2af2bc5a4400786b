/// One thing a process asked of the disk, or told the world, in the order in which it did.
enum DiskOperation {
    /// A file was made.
    case create(String)
    /// Bytes were handed to the system, from an offset on.
    case write(String, offset: Int, bytes: [UInt8])
    /// A file was cut off, or stretched with zeros, to a size in bytes.
    case resize(String, Int)
    /// A file was taken out of its folder.
    case remove(String)
    /// The system said that a file, or a folder's list of names, is on the disk: all that was asked of it before
    /// the operation of that number.
    case sync(String, began: Int)
    /// Somebody outside was told that these records are safe.
    case acknowledge([Acknowledged])
}
