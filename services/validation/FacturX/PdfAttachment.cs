using UglyToad.PdfPig.Tokens;

namespace Hub.FacturX;

/// <summary>A file embedded in a PDF.</summary>
/// <param name="Name">Its name: key UF, else F, else the key of the names tree.</param>
/// <param name="Relationship">Its relation to the document (AFRelationship); null when it states none.</param>
/// <param name="IsListed">The names tree lists it; else only the catalog's associated files do.</param>
/// <param name="Content">The stream, still encoded.</param>
internal sealed record PdfAttachment(string Name, string? Relationship, bool IsListed, StreamToken Content);
