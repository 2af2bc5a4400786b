import Foundation
import KenDomain
package import KenVerbs

/// Copies of everything: made, listed, taken away; and everything as plain tables.
package struct BackupPage: Markup {
    let backups: [BackupMark]
    /// Whether the reader may take copies away.
    let mayTake: Bool
    let frame: Frame

    package init(backups: [BackupMark], mayTake: Bool, frame: Frame) {
        self.backups = backups
        self.mayTake = mayTake
        self.frame = frame
    }

    package var html: HTML { Document("Backup and export", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Backup and export", under: "A backup is a copy of everything, made while work goes on and checked before it counts."))
        \(make)\(Panel("Backups", list))\(Panel("Everything as tables", export))
        """
    }

    private var make: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="acts" method="post" action="\(Places.backup)"><button class="button primary">Make a backup now</button></form>
            """
    }

    private var list: HTML {
        guard !backups.isEmpty else { return "<p class=\"empty\">No backup has been made yet.</p>" }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Backup</th><th scope="col">Made</th>\
            <th scope="col" class="n">Size</th><th scope="col" class="n">Changes</th>\
            <th scope="col"><span class="visually-hidden">Acts</span></th></tr></thead>
            <tbody data-list>\(backups.map(row))</tbody></table></div>
            <p class="by read">To put one back, stop Ken and run <code>ken restore</code> with its name. What there was is kept as a backup.</p>
            """
    }

    private func row(_ mark: BackupMark) -> HTML {
        let take: HTML =
            mayTake
            ? "<a href=\"\(Places.backupFile(mark.name))\" download aria-label=\"Download \(mark.name)\">Download</a>"
            : .nothing
        return """
            <tr><th scope="row">\(mark.name)</th><td>\(HTML.day(Day(mark.madeAt, in: .current)))</td>\
            <td class="n">\(size(mark.bytes))</td><td class="n">\(String(mark.change))</td><td>\(take)</td></tr>

            """
    }

    private func size(_ bytes: Int64) -> String {
        bytes < 1_048_576 ? "\(max(1, bytes / 1024)) KB" : "\(bytes / 1_048_576) MB"
    }

    private var export: HTML {
        """
        <p class="read"><a href="\(Places.exportAll)" download>Download everything you may read</a> as Ken’s own CSV files in one \
        archive. Imported into an empty data directory they give the same again.</p>
        """
    }
}

extension BackupPage {
    /// Two backups.
    package static let sample = BackupPage(
        backups: [
            BackupMark(
                name: "ken-20261122-090015-7",
                madeAt: Instant(milliseconds: Int64(Sample.today.number) * 86_400_000), bytes: 5_400_000, change: 412),
            BackupMark(
                name: "before-migration-2", madeAt: Instant(milliseconds: Int64(Sample.day(9).number) * 86_400_000),
                bytes: 90_000, change: 12),
        ],
        mayTake: true, frame: Sample.frame(Places.backup, nil))
}
