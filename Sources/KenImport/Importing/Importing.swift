import KenDomain

/// The one way in: bytes and options in, drafts and skipped rows out.
public enum Importing {
    /// Recognises a file and stands ready to read it; only its head has been read.
    /// - Throws: ``Refusal/invalid(_:)`` for an unknown zone or a mapping that names no meaning, ``Refusal/tooLarge(_:)``
    ///   for a calendar beyond its limit, and whatever the source of the bytes throws.
    public static func open(_ source: ByteSource, options: ImportOptions) throws -> ImportFile {
        try ImportFile(source, options: options)
    }

    /// What a person should see before a file is read, with its first items.
    /// - Parameter items: how many of the first drafts and skipped rows are shown.
    public static func preview(_ source: ByteSource, options: ImportOptions, items: Int = 20) throws -> ImportPreview {
        let file = try open(source, options: options)
        var first: [ImportedItem] = []
        while first.count < items, let item = try file.next() { first.append(item) }
        return ImportPreview(
            recognised: file.recognised, encoding: file.encoding, delimiter: file.delimiter, header: file.header,
            mapping: file.mapping, ambiguities: file.ambiguities, items: first)
    }
}
