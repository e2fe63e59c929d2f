namespace Hub.Routing.KeepDirectory;

/// <summary>An import while it runs.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Order">What was asked for.</param>
/// <param name="Systems">The systems as it knows them.</param>
/// <param name="Tally">What its lines did so far.</param>
internal sealed record ImportRun(long Id, ImportOrder Order, SystemBook Systems, DirectoryTally Tally);
