/// How one column writes days and amounts, as its values show or as a person answered.
struct CellConventions: Sendable {
    var dayOrder: DayOrder?
    var decimalMark: DecimalMark?
}
