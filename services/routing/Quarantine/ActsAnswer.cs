namespace Hub.Routing.Quarantine;

/// <summary>A page of the journal of acts.</summary>
/// <param name="Acts">The latest first.</param>
/// <param name="Next">Give it as <c>before</c> for the next page; null on the last one.</param>
internal sealed record ActsAnswer(IReadOnlyList<ActView> Acts, long? Next);
