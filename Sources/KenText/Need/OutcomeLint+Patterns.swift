/// The patterns of rule book 6.2, on straight apostrophes and blanks.
extension OutcomeLint {
    static var direction: Regex<Substring> {
        /(?:minimi[sz]e|increase|maximi[sz]e|reduce|decrease|lower|avoid|improve|eliminate)\b/
            .ignoresCase().wordBoundaryKind(.simple)
    }

    static var metric: Regex<Substring> {
        #/
        \bthe\s+(?:
        time\ it\ takes\ (?:to|for|before|until)|time\ (?:required|needed)\ (?:to|for)|likelihood\ (?:that|of)
        |probability\ (?:that|of)|risk\ (?:that|of)|number\ of|amount\ of|frequency\ (?:of|with\ which)|cost\ of
        |variation\ in|variability\ (?:in|of)|effort\ (?:it\ takes|required|needed)\ to|degree\ to\ which|need\ to
        |disruption\ (?:caused\ by|to)
        )\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var otherLikelihood: Regex<Substring> {
        /\b(?:risk|probability)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var hardToMeasure: Regex<Substring> {
        /\b(?:effort|degree|need|disruption)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var clarifier: Regex<Substring> {
        /\s(?:when|while|during|before|after|until|across|throughout|if)\s/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var solution: Regex<Substring> {
        #/
        \b(?:apps?|software|dashboards?|ai|portals?|wi-?fi|bluetooth|usb|apis?|cloud|buttons?|touch-?screens?|plug-?ins?
        |wizards?|features?|firmware)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var double: Regex<Substring> {
        /\s(?:and|or|and\/or)\s|\b\w+\/\w+\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var vague: Regex<Substring> {
        #/
        \b(?:eas(?:y|ily)|simpl[ey]|quick(?:ly)?|fast|better|good|great(?:ly)?|nice(?:ly)?|reliabl[ey]|robust(?:ly)?
        |efficient(?:ly)?|effective(?:ly)?|seamless(?:ly)?|smooth(?:ly)?|convenient(?:ly)?|intuitive(?:ly)?
        |user-friendly|optimal(?:ly)?|flexibl[ey]|appropriate(?:ly)?|high-quality)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    /// A bound with a number, in figures or, but for "to", in words.
    static var limit: Regex<Substring> {
        #/
        \b(?:(?:under|below|less\ than|more\ than|at\ least|within|up\ to|to)\ \d[\d.,]*
        |(?:under|below|less\ than|more\ than|at\ least|within|up\ to)\ 
        (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b)
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    /// A number with a unit.
    static var quantity: Regex<Substring> {
        #/
        (?:\b\d[\d.,]*\s?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\ )
        (?:%|per\ ?cent\b|(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?|mm|cm
        |m|km|metres?|meters?|g|kg|tons?|tonnes?|bar|volts?|amps?|watts?|kw|degrees|litres?|liters?|euros?|eur|dollars?
        |usd|times)\b)
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var method: Regex<Substring> {
        /\b(?:using|via|by means of|through our|with a new tool)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var ourselves: Regex<Substring> {
        /\b(?:we|our|us)\b/.ignoresCase().wordBoundaryKind(.simple)
    }
}
