using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>One line of a directory file: exactly one of the three is set.</summary>
internal sealed record DirectoryLine(Organisation? Organisation, OrganisationService? Service, LineRefusal? Refusal);
