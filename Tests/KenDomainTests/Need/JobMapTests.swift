import KenDomain
import Testing

@Suite struct `The map of a job` {
    private let job = Job(
        id: .fixed(1), statement: "integrate a powered axis into a new machine", standing: NeedCase.standing())

    private func step(_ number: UInt8, _ kind: JobStep.Kind, place: Int = 0, job: Job.ID = .fixed(1)) -> JobStep {
        JobStep(
            id: .fixed(number), job: job, kind: kind, text: "step \(number)", place: place,
            standing: NeedCase.standing())
    }

    private func outcome(_ number: UInt8, _ step: UInt8, _ visibility: Visibility = .internal) -> Outcome {
        Outcome(
            id: .fixed(number), step: .fixed(step), statement: "o", standing: NeedCase.standing(visibility))
    }

    @Test func `steps stand in the order of the job, each with its outcomes`() {
        let steps = [
            step(4, .conclude), step(3, .define, place: 1), step(2, .define), step(9, .define, job: .fixed(2)),
        ]
        let map = JobMap(
            job, steps: steps, outcomes: [outcome(8, 4), outcome(7, 4), outcome(6, 2)], asOf: NeedCase.today)
        #expect(map.lines.map(\.step.id) == [.fixed(2), .fixed(3), .fixed(4)])
        #expect(map.lines.map { $0.outcomes.map(\.id) } == [[.fixed(6)], [], [.fixed(7), .fixed(8)]])
        #expect(map.emptySteps.map(\.id) == [.fixed(3)])
        #expect(map.missingKinds == [.locate, .prepare, .confirm, .execute, .monitor, .modify])
    }

    @Test func `W-ODI-02 a step without outcomes is told of`() throws {
        let map = JobMap(
            job, steps: [step(2, .define), step(3, .modify)], outcomes: [outcome(6, 2)], asOf: NeedCase.today)
        let warning = try #require(map.warning)
        #expect(warning.code == .stepWithoutOutcomes && warning.subject.detail == job.id.description)
        #expect(Wording.sentence(for: warning).plain.hasSuffix("has no outcomes yet: “step 3”."))
        #expect(JobMap(job, steps: [], outcomes: [], asOf: NeedCase.today).warning == nil)
    }

    @Test func `other people's own jobs are one line, never a map`() {
        var own = job
        own.holder = .installer
        #expect(
            !own.isCore && JobMap(own, steps: [step(2, .define)], outcomes: [], asOf: NeedCase.today).warning == nil)
    }

    @Test func `what is told in confidence shows to its circle alone`() {
        let outcomes = [outcome(6, 2, .inConfidence([.fixed(5)]))]
        let insider = Readership(Caller(workspace: 1, person: .fixed(5), name: "Ines", role: .product))
        let map = { JobMap(job, steps: [step(2, .define)], outcomes: outcomes, readership: $0, asOf: NeedCase.today) }
        #expect(map(.everyone).lines[0].outcomes.isEmpty && map(insider).lines[0].outcomes.count == 1)
        #expect(map(.everyone).count == 1 && map(.everyone).emptySteps.isEmpty, "it is there all the same")
    }

    @Test func `sizes that studies report are told, unknown ones are not`() {
        let policy = NeedPolicy()
        let steps = JobStep.Kind.allCases.enumerated().map { step(UInt8($0.offset + 2), $0.element) }
        let outcomes = (50..<100).map { outcome($0, 2) }
        let full = JobMap(job, steps: steps, outcomes: outcomes, asOf: NeedCase.today)
        #expect(full.gaps(interviews: nil, policy: policy).isEmpty)
        #expect(full.gaps(interviews: 9, policy: policy).count == 1)
        #expect(full.gaps(interviews: 10, policy: policy).isEmpty)
        let empty = JobMap(job, steps: [], outcomes: [], asOf: NeedCase.today)
        #expect(empty.gaps(interviews: 0, policy: policy).count == 3)
    }
}
