namespace Hub.Flows.SearchFlows;

/// <summary>A place in the flows that come out of the journal: an event may make two of them.</summary>
/// <param name="After">Behind this place of the journal; null: where the search begins.</param>
/// <param name="Skip">So many flows of the next event are told already.</param>
internal sealed record JournalPlace(long? After, int Skip);
