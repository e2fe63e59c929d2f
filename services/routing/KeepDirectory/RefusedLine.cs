namespace Hub.Routing.KeepDirectory;

/// <summary>A line that cannot be taken. Where it can be read what it is about, that entry stays as it was.</summary>
internal sealed record RefusedLine(LineRefusal Refusal, string? Siret = null, string? Code = null) : DirectoryLine(Refusal.Line);
