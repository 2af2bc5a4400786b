import Testing

@Suite struct `The repository` {
    @Test func `its files are found, those made by tools left out`() {
        #expect(Repository.files.contains("Package.swift"))
        #expect(Repository.files.contains(".ci/run"))
        #expect(Repository.files.contains("Tests/RepositoryTests/Reading/RepositoryTests.swift"))
        #expect(!Repository.files.contains { $0.hasPrefix(".git/") || $0.hasPrefix(".build") })
    }

    @Test func `its sources are read`() {
        #expect(Repository.sources.contains { $0.module == "KenDomain" && !$0.declarations.isEmpty })
        #expect(Repository.tests.contains { $0.module == "RepositoryTests" && !$0.names.isEmpty })
        #expect(Repository.sources.allSatisfy { $0.path.hasPrefix("Sources/") })
    }
}
