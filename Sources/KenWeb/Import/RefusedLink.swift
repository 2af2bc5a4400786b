/// Leads to the rows of a file that were not taken, as a table to be mended and imported again.
struct RefusedLink: Markup {
    let importID: String
    let file: String

    var html: HTML {
        """
        <a class="by" href="\(Places.refusedRows(importID))?file=\(file.inQuery)" download>rows of \(file) that were not taken</a>
        """
    }
}
