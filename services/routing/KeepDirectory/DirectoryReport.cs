namespace Hub.Routing.KeepDirectory;

/// <summary>What an import did.</summary>
/// <param name="ImportId">Number of the import.</param>
/// <param name="Organisations">Lines taken that describe an organisation.</param>
/// <param name="Services">Lines taken that describe a service.</param>
/// <param name="Refused">Lines refused; the others were taken all the same.</param>
/// <param name="Refusals">The first 1,000 of them.</param>
internal sealed record DirectoryReport(long ImportId, int Organisations, int Services, int Refused, IReadOnlyList<LineRefusal> Refusals);
