import KenDomain
import KenVerbs

/// The forms that make and change themes.
enum ThemeForm {
    /// A new theme.
    static func new(frame: Frame) -> ActForm {
        ActForm(
            title: "name a theme", address: Places.themes, button: "Name it",
            fields: [
                Field("Name", "name", at: "theme", isRequired: true), phrases("", at: "theme"),
                Field("Who of ours looks after it", "owner", at: "theme"),
            ], frame: frame)
    }

    /// A change of one.
    static func edit(_ line: ThemeLine, frame: Frame) -> ActForm {
        ActForm(
            title: "change name, phrases or owner", address: Places.theme(line.finding.theme), button: "Keep it",
            fields: [
                Field("Name", "name", at: "edit", value: line.finding.name, isRequired: true),
                phrases(line.phrases.joined(separator: "\n"), at: "edit"),
                Field("Who of ours looks after it", "owner", at: "edit", value: line.owner ?? ""),
            ], frame: frame)
    }

    /// One theme of two.
    static func merge(_ view: ThemeView, frame: Frame) -> ActForm? {
        guard !view.others.isEmpty else { return nil }
        return ActForm(
            title: "it is the same as another", address: Places.themeMerge(view.line.finding.theme),
            button: "Make one of them",
            fields: [
                Field("It is part of", "into", at: "merge", .choice(view.others.map { (value: $0, words: $0) }))
            ], frame: frame)
    }

    private static func phrases(_ value: String, at place: String) -> Field {
        Field(
            "Phrases that show it", "phrases", at: place, .lines(4), value: value,
            hint: "one on each line; any English ending is found, * stands for any other")
    }
}
