import KenText

/// Ids for rows whose source shows none: the same row read twice gets the same one. Nothing is joined by them.
enum RowID {
    /// From a name: `name:brandtner packmaschinen`.
    static func name(_ name: String) -> String { "name:" + Words.tokens(name).joined(separator: " ") }

    /// From a mail address.
    static func mail(_ address: String) -> String { "mail:" + address }
}
