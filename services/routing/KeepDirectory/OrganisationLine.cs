using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>A line about an organisation.</summary>
/// <param name="Number">Line of the file.</param>
/// <param name="Siret">The organisation.</param>
/// <param name="System">The system that shall serve it; null: the line does not say.</param>
/// <param name="Change">What the line makes of the entry that is known: null to end it, or to know none.</param>
internal sealed record OrganisationLine(int Number, string Siret, SystemWish? System, Func<Organisation?, Organisation?> Change) : DirectoryLine(Number);
