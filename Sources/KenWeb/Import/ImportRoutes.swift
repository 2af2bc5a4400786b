import Hummingbird
import KenDomain
import KenVerbs

/// Files come in, show what they would do, and are read or dropped.
struct ImportRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.imports, right: .importFiles) { visit in
            ImportPage(
                history: try await visit.ken.imports(as: visit.caller), work: visit.ken.work,
                frame: try await visit.frame(.imports))
        }
        pages.post(Places.imports, right: .importFiles) { visit in
            let files = try Multipart(try await visit.body(), type: visit.request.headers[.contentType]).files
            return .seeOther(Places.upload(try Upload.keep(files, in: visit.ken.incoming).id))
        }
        pages.get(Places.upload.pattern, right: .importFiles) { visit in
            let upload = try visit.upload()
            let input = ImportInput(paths: upload.paths, isPreview: true)
            let view = try await Operations.importFiles.perform(visit.ken, input, as: visit.caller)
            return ImportResultPage(view: view, upload: upload.id, frame: try await visit.frame(.imports))
        }
        pages.post(Places.upload.pattern, right: .importFiles) { visit in
            let (upload, form) = (try visit.upload(), try await visit.form())
            guard form["deed"] != "drop" else { upload.drop(); return .seeOther(Places.imports) }
            let input = ImportInput(form, paths: upload.paths)
            let view = try await Operations.importFiles.perform(visit.ken, input, as: visit.caller)
            if !input.isPreview { upload.drop() }
            let waiting = input.isPreview ? upload.id : nil
            return .page(ImportResultPage(view: view, upload: waiting, frame: try await visit.frame(.imports)))
        }
        addHistory(to: pages)
    }

    private static func addHistory(to pages: Pages) {
        pages.post(Places.undoImport.pattern, right: .importFiles) { visit in
            let input = UndoInput(importID: visit.importID)
            let view = try await Operations.undoImport.perform(visit.ken, input, as: visit.caller)
            return .page(UndoPage(view: view, frame: try await visit.frame(.imports)))
        }
        pages.download(Places.refusedRows.pattern, right: .importFiles) { visit in
            let file = visit.query.words("file") ?? ""
            let rows = try await visit.ken.refusedRows(of: visit.importID, file: file, as: visit.caller)
            return Download(name: "not taken of \(file)", type: "text/csv; charset=utf-8", bytes: rows)
        }
    }
}

extension Visit {
    /// The import in the address.
    fileprivate var importID: String { context.parameters.get("id").map { String($0) } ?? "" }

    /// The upload in the address.
    fileprivate func upload() throws(Refusal) -> Upload {
        try Upload.find(context.parameters.get("id").map { String($0) } ?? "", in: ken.incoming)
    }
}

extension ImportInput {
    /// Files with the answers of a form: domains, `answer:` to what was asked, `map:` for columns.
    fileprivate init(_ form: Form, paths: [String]) {
        let domains = (form["domains"] ?? "").split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
        self.init(
            paths: paths, isPreview: form["deed"] != "run", ownDomains: domains, mapping: form.prefixed("map:"),
            answers: form.prefixed("answer:"))
    }
}

extension Form {
    /// The fields whose name starts like that, by the rest of their name; empty values are left out.
    fileprivate func prefixed(_ start: String) -> [String: String] {
        let named = names.filter { $0.hasPrefix(start) }.compactMap { name in
            self[name].flatMap { $0.isEmpty ? nil : (String(name.dropFirst(start.count)), $0) }
        }
        return Dictionary(named) { first, _ in first }
    }
}
