using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What an import is asked to do.</summary>
/// <param name="Source">Who or what brings the file.</param>
/// <param name="Origin">Whose word it is.</param>
/// <param name="Full">True: entries of the same origin that the file does not name end.</param>
/// <param name="MostEnded">The most entries that a full file may end by not naming them, in percent; a file that was cut short would end more.</param>
internal sealed record ImportOrder(string Source, DirectoryOrigin Origin = DirectoryOrigin.Operator, bool Full = false, int MostEnded = ImportOrder.UsualMostEnded)
{
    public const int UsualMostEnded = 20;
}
