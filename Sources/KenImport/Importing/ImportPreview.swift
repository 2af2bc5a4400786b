/// What a file looks like before it is read.
public struct ImportPreview: Sendable {
    public var recognised: RecognisedFile
    /// How its letters are written; a guess is said to be one.
    public var encoding: TextEncoding
    /// nil when the file is no table.
    public var delimiter: Delimiter?
    public var header: [String]
    /// What each column of somebody's own table is taken for; empty for tables that are known.
    public var mapping: [ColumnGuess]
    /// What has to be asked, answered or not.
    public var ambiguities: [Ambiguity]
    /// The first drafts and skipped rows.
    public var items: [ImportedItem]
}
