using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>A rule as the official artefact of one syntax has it.</summary>
/// <param name="Id">Its id there; the two syntaxes do not always agree on it.</param>
/// <param name="Contexts">The elements judged, as <see cref="UblPaths.Contexts"/> or <see cref="CiiPaths.Contexts"/> reads them.</param>
/// <param name="Check">Says whether it is kept.</param>
internal sealed record InSyntax(string Id, string Contexts, ElementCheck<Facts> Check);
