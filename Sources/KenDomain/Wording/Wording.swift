/// The only place that makes sentences for people; one file per kind of sentence.
///
/// Plain words and the field's own, numbers linked to what they rest on, no exclamation marks. A finding about
/// colleagues says what was tried and what to do together.
public enum Wording {}
