using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>A line about a service.</summary>
/// <param name="Number">Line of the file.</param>
/// <param name="Siret">Its organisation.</param>
/// <param name="Code">Its code.</param>
/// <param name="OfKnownOnly">True: a service of an organisation that is not in the directory is passed over.</param>
/// <param name="Change">What the line makes of the entry that is known: null to end it, or to know none.</param>
internal sealed record ServiceLine(int Number, string Siret, string Code, bool OfKnownOnly, Func<OrganisationService?, OrganisationService?> Change) : DirectoryLine(Number)
{
    /// <summary>The code as the key has it.</summary>
    public string CodeKey { get; } = ServiceCodes.KeyOf(Code);
}
