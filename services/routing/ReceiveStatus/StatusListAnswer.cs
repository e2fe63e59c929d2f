namespace Hub.Routing.ReceiveStatus;

/// <summary>What became of each status of a list, in the order of the request.</summary>
/// <param name="Taken">How many were taken, or reached before.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Items">One for each.</param>
internal sealed record StatusListAnswer(int Taken, int Refused, IReadOnlyList<StatusAnswer> Items);
