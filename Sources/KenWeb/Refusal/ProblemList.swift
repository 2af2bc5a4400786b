import KenDomain

/// Everything that is wrong with an input, each with its place and what would do.
struct ProblemList: Markup {
    let problems: [Problem]

    init(_ problems: [Problem]) { self.problems = problems }

    var html: HTML {
        guard !problems.isEmpty else { return .nothing }
        return
            "<ul class=\"problems\" role=\"alert\">\(problems.map { "<li class=\"wrong\">\($0.description)</li>" as HTML })</ul>"
    }
}
