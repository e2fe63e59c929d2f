namespace Hub.Routing.OperateSystems;

/// <summary>What was put back.</summary>
/// <param name="PutBack">How many wait for the system again. An id that is not among its dead letters is passed over: putting back may be repeated.</param>
/// <param name="Left">How many are still set aside.</param>
internal sealed record PutBackAnswer(int PutBack, long Left);
