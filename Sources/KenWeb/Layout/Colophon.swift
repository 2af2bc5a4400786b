import KenDomain

/// The foot of every page: as of when, by which policy, and the pages about Ken itself.
struct Colophon: Markup {
    let frame: Frame

    var html: HTML {
        """
        <footer class="colophon"><div class="frame"><p>Read as of \(Wording.date(frame.asOf))</p>\
        <p><a href="\(frame.to(Places.policy))">Policy \(frame.policy)</a></p><nav aria-label="About Ken"><ul>\(tools)</ul></nav></div></footer>
        """
    }

    /// Pages about Ken itself, each with its words and its address.
    private var tools: [HTML] {
        let acts = [
            (words: "Records", address: Places.allRecords),
            (words: "What hangs on one constant", address: Places.sensitivity),
        ]
        .filter { _ in frame.offersActs }
        let keeping = [(words: "Audit", address: Places.audit), (words: "Backup and export", address: Places.backup)]
            .filter { _ in frame.mayAdminister && !frame.isPast }
        let pages = [(words: "What the signs mean", address: frame.to(Places.legend))]
        return (acts + keeping + pages).map { "<li><a href=\"\($0.address)\">\($0.words)</a></li>" }
    }
}
