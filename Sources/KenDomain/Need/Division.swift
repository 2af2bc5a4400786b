/// Rows of individual opportunity divided into as many groups as sit best and are large enough (rule book 6.5).
struct Division {
    let trials: [SegmentTrial]
    /// nil where no number of groups holds.
    let means: KMeans?

    /// Tries every number of groups the policy names; of two as good the smaller wins. Quadratic in rows.
    init(_ rows: [[Double]], policy: NeedPolicy) {
        let numbers = max(2, policy.segmentsFrom)...max(2, policy.segmentsFrom, policy.segmentsTo)
        var best: (silhouette: Double, means: KMeans)?
        trials = numbers.map { number in
            let means = KMeans(rows, groups: number)
            let trial = SegmentTrial(rows, segments: number, means: means, policy: policy)
            if trial.isLargeEnough, let means, let silhouette = trial.silhouette,
                best.map({ silhouette > $0.silhouette + Numerics.tolerance }) ?? true
            {
                best = (silhouette, means)
            }
            return trial
        }
        means = best?.means
    }

    /// Places of the rows of each group, the largest group first, ties by their first row.
    var members: [[Int]] {
        guard let means else { return [] }
        return Dictionary(grouping: means.groups.indices, by: { means.groups[$0] }).values
            .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
    }

    /// Mean of each column.
    static func centre(_ rows: [[Double]]) -> [Double] {
        (0..<(rows.first?.count ?? 0)).map { column in
            rows.reduce(0) { $0 + $1[column] } / Double(rows.count)
        }
    }

    /// Mean agreement, up to 1, of a division with divisions of resampled rows, to whose nearest centres all rows go.
    ///
    /// A sample without enough distinct rows agrees with nothing and counts 0. Linear in rows and runs.
    static func stability(of means: KMeans, rows: [[Double]], policy: NeedPolicy) -> Double {
        var generator = SplitMix64(seed: UInt64(bitPattern: Int64(policy.seed)))
        let runs = max(1, policy.stabilityRuns)
        let agreements = (0..<runs).map { _ -> Double in
            let sample = rows.map { _ in rows[generator.next(below: rows.count)] }
            guard let other = KMeans(sample, groups: means.centres.count) else { return 0 }
            let groups = rows.map { KMeans.nearest($0, of: other.centres) }
            return Numerics.adjustedRand(means.groups, groups) ?? 0
        }
        return agreements.reduce(0, +) / Double(runs)
    }
}
