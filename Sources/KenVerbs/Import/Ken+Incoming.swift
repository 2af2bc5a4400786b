import KenStore

extension Ken {
    /// The folder inside the data directory where files that were sent wait to be imported.
    package var incoming: String { directory.path + "/incoming" }
}
