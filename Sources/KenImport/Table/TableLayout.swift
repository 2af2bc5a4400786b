/// How one kind of table is recognised and read: its columns under all their names, its signatures, and its rows.
struct TableLayout: Sendable {
    /// The columns a header must have, in comparable form, for a table to be of this kind.
    struct Signature: Sendable {
        /// The form it shows, such as "as exported from the list view".
        var form: String
        var all: [String]
        /// From each group, at least so many.
        var groups: [(count: Int, of: [String])] = []
        var none: [String] = []

        /// Whether a header fits.
        func fits(_ header: HeaderNames) -> Bool {
            all.allSatisfy(header.has) && groups.allSatisfy { header.count(of: $0.of) >= $0.count }
                && !none.contains(where: header.has)
        }
    }

    /// What became of a row.
    enum Reading {
        case drafts([Draft])
        case skip(field: TableField?, reason: String)
    }

    /// System and table, kept as the drafts' source.
    var source: String
    /// What a person calls it.
    var name: String
    /// Place in the order in which several files are best read: what others point to comes first.
    var rank: Int
    var columns: [(field: TableField, names: [String])]
    /// Columns given by their place, for tables read by a mapping.
    var positions: [TableField: Int] = [:]
    var signatures: [Signature]
    /// Fields whose cells are days or amounts, which may be ambiguous.
    var days: [TableField] = [.createdOn]
    var amounts: [TableField] = []
    var read: @Sendable (inout TableRow) -> Reading

    /// The form in which a header shows this table; nil when it does not.
    func form(of header: HeaderNames) -> String? { signatures.first { $0.fits(header) }?.form }
}
