import KenDomain
import KenVerbs

/// What a survey shows: the landscape, the table behind it, the segments and what they suggest, who was left out.
struct SurveySection: Markup {
    let view: NeedsView
    let frame: Frame

    var html: HTML {
        guard let survey = view.survey, let map = view.map else { return .nothing }
        return """
            <section id="landscape"><div class="section-head"><h2>The landscape</h2></div>
            \(choice(survey, map))<figure>\(OpportunityMap(points(survey)))<figcaption>Whiskers show where a point may lie, \
            95 times in 100. Lines mark scores of 10, 12 and 15.</figcaption></figure>
            \(table(survey))</section>
            \(Panel("What it suggests", suggestions(survey)))\(Panel("Whose answers count", cleaning(survey)))

            """
    }

    // MARK: All of them, or one segment

    private func choice(_ survey: SurveyView, _ map: JobMapView) -> HTML {
        let address = "\(Places.needs)?job=\(map.job.id)&survey=\(survey.mark.id)"
        let all = entry("All, \(survey.sample.respondents) people", address, isCurrent: survey.chosen == 0)
        let segments = survey.segments.map { segment in
            entry(
                Wording.title(segment), "\(address)&segment=\(segment.number)",
                isCurrent: survey.chosen == segment.number)
        }
        let others = view.surveys.filter { $0.id != survey.mark.id }.map { other in
            entry(other.title, "\(Places.needs)?job=\(map.job.id)&survey=\(other.id)", isCurrent: false)
        }
        let older: HTML = others.isEmpty ? .nothing : "<p class=\"by\">Other surveys: \(HTML.dotted(others))</p>"
        return
            "<p class=\"by\">\(survey.mark.title), \(Wording.date(survey.mark.openedOn)): \(HTML.dotted([all] + segments))</p>\(older)"
    }

    private func entry(_ words: String, _ address: String, isCurrent: Bool) -> HTML {
        isCurrent
            ? "<strong aria-current=\"true\">\(words)</strong>"
            : "<a href=\"\(frame.to(address + "#landscape"))\">\(words)</a>"
    }

    // MARK: Figures

    private func statement(_ score: OutcomeScore) -> String {
        view.map?.outcomes.first { $0.id == score.outcome }?.statement ?? "An outcome"
    }

    private func points(_ survey: SurveyView) -> [OpportunityMap.Point] {
        survey.scores.enumerated().map { place, score in
            OpportunityMap.Point(
                number: place + 1, statement: statement(score), link: "#outcome-\(place + 1)",
                importance: score.importance, satisfaction: score.satisfaction, zone: score.zone,
                badge: Wording.badge(score))
        }
    }

    private func table(_ survey: SurveyView) -> HTML {
        """
        <div class="table"><table class="list"><thead><tr><th scope="col" class="n">No.</th><th scope="col">Outcome</th>\
        <th scope="col" class="n spare">Matters</th><th scope="col" class="n spare">Met</th><th scope="col" class="n">Score</th>\
        <th scope="col" class="n spare">Range</th><th scope="col">Zone</th></tr></thead>
        <tbody data-list>\(survey.scores.enumerated().map(row))</tbody></table></div>
        """
    }

    private func row(_ place: Int, _ score: OutcomeScore) -> HTML {
        let range = score.interval.map { "\(Wording.tenths($0.lower)) to \(Wording.tenths($0.upper))" } ?? "not known"
        let zone: HTML = Wording.badge(score).map { .text($0) } ?? "<span class=\"unknown\">counts only</span>"
        return """
            <tr id="outcome-\(place + 1)"><td class="n">\(place + 1)</td>\
            <th scope="row"><a href="\(frame.to(Places.need(score.outcome)))">\(statement(score))</a>\
            \(ExplanationDetails(score.explanation, citations: view.citations, frame: frame))</th>\
            <td class="n spare">\(share(score.importance))</td><td class="n spare">\(share(score.satisfaction))</td>\
            <td class="n">\(score.opportunity.map { Wording.tenths($0.score) } ?? "not known")</td>\
            <td class="n spare">\(range)</td><td>\(zone)</td></tr>

            """
    }

    private func share(_ rate: Rate) -> String { "\(rate.hits) of \(rate.trials)" }

    // MARK: What follows

    private func suggestions(_ survey: SurveyView) -> HTML {
        let lines =
            [(words: "All, \(survey.sample.respondents) people", hint: survey.chosen == 0 ? survey.hint : nil)]
            .filter { _ in survey.chosen == 0 }
            + survey.segments.filter { survey.chosen == 0 || $0.number == survey.chosen }
            .map { (words: Wording.title($0), hint: $0.hint) }
        let rows = lines.map { line -> HTML in
            let words: HTML =
                line.hint.map { .text(Wording.suggestion($0)) }
                ?? "<span class=\"unknown\">Too few answered for hinting at a strategy.</span>"
            let why: HTML? = line.hint.map {
                ExplanationDetails($0.explanation, citations: view.citations, frame: frame).html
            }
            return "<li><p class=\"what\">\(line.words)</p><p>\(words)</p>\(why)</li>"
        }
        let division = ExplanationDetails(
            survey.division, citations: view.citations, frame: frame, summary: "how they were told apart")
        let stable: HTML =
            survey.isStable == false
            ? "<p class=\"by\">The division is unstable: others would be divided otherwise.</p>" : .nothing
        return "<ul class=\"plain\">\(rows)</ul>\(stable)\(division)"
    }

    private func cleaning(_ survey: SurveyView) -> HTML {
        let counted = Wording.capitalised(Wording.count(survey.sample.respondents, "answer"))
        let rows = survey.refused.map { refused -> HTML in
            "<li><p>\(Wording.capitalised(Wording.count(refused.count, "answer"))) left out: \(Wording.name(refused.reason))</p></li>"
        }
        let list: HTML = rows.isEmpty ? .nothing : "<ul class=\"plain\">\(rows)</ul>"
        let verb = survey.sample.respondents == 1 ? "counts" : "count"
        let complete = "\(Wording.number(survey.complete)) gave every mark and could be told apart."
        return "<p>\(counted) \(verb); \(complete)</p>\(list)"
    }
}
