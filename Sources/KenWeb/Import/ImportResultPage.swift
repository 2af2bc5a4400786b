import KenDomain
package import KenVerbs

/// What files would do, or did: in sentences first, then row by row, with everything that was not taken and why.
package struct ImportResultPage: Markup {
    let view: ImportView
    /// Names the waiting upload; nil once it was read.
    let upload: String?
    let frame: Frame

    package init(view: ImportView, upload: String?, frame: Frame) {
        self.view = view
        self.upload = upload
        self.frame = frame
    }

    package var html: HTML { Document(title, frame: frame, content: content).html }

    private var title: String { view.isPreview ? "What these files would do" : "Imported" }

    private var content: HTML {
        """
        \(Headline(title: title, under: .text(sentence)))
        \(form(view.files.map { ImportFilePart(file: $0, isPreview: view.isPreview, importID: view.importID).html }))
        """
    }

    private var sentence: String {
        let made = total(\.made)
        let verb = view.isPreview ? "would add" : "added"
        let things = made.sorted { $0.key < $1.key }.map {
            Wording.count($0.value, $0.key, $0.key == "person" ? "people" : nil)
        }
        let added = things.isEmpty ? "They \(verb) nothing new." : "They \(verb) \(Wording.list(things))."
        let refused = view.files.reduce(0) { $0 + $1.refusedCount }
        let left =
            refused == 0 ? "" : " \(Wording.capitalised(Wording.count(refused, "row"))) cannot be taken; each says why."
        return added + left
    }

    private func total(_ counts: (ImportView.File) -> [String: Int]) -> [String: Int] {
        view.files.reduce(into: [:]) { sum, file in sum.merge(counts(file), uniquingKeysWith: +) }
    }

    private func form(_ parts: [HTML]) -> HTML {
        guard view.isPreview, let upload, frame.offersActs else {
            return
                "\(parts)<p class=\"acts\"><a class=\"button primary\" href=\"\(Places.radar)\">See the Radar</a></p>"
        }
        return """
            <form method="post" action="\(Places.upload(upload))">\(domains)\(parts)
            <p class="acts"><button class="button primary" name="deed" value="run">Import</button>\
            <button class="button" name="deed" value="read">Look again with these answers</button>\
            <button class="button quiet" name="deed" value="drop">Discard the files</button></p></form>
            """
    }

    private var domains: HTML {
        let guess: HTML =
            view.ownDomainsAreGuessed
            ? "<span class=\"hint\">Guessed from the data; mend it if it is wrong.</span>" : .nothing
        return """
            <div class="field read"><label for="domains">Our own mail domains</label>\(guess)\
            <input id="domains" name="domains" value="\(view.ownDomains.joined(separator: ", "))"></div>
            """
    }
}
