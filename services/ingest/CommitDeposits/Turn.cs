namespace Hub.Ingest.CommitDeposits;

/// <summary>A place in the order of turns.</summary>
/// <param name="Round">Lower ones come first.</param>
/// <param name="Number">Among equals the one that came first.</param>
internal readonly record struct Turn(long Round, long Number) : IComparable<Turn>
{
    public int CompareTo(Turn other) => Round != other.Round ? Round.CompareTo(other.Round) : Number.CompareTo(other.Number);
}
