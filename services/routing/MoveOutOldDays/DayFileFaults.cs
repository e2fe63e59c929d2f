using Hub.DocumentStore.Archive;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.MoveOutOldDays;

/// <summary>Tells the reader of a document, and the operator, that the file of its day is missing or damaged.</summary>
internal sealed class DayFileFaults(ILogger<DayFileFaults> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DayFileException fault)
        {
            RoutingLog.DayFileFault(log, fault.FileName, fault);
            return ToProblem(fault);
        }
    }

    private static ProblemHttpResult ToProblem(DayFileException fault) => fault.Fault == DayFileFault.Missing
        ? RoutingProblems.DayFileMissing.Because(
            $"The document is in the file {fault.FileName}, which is in none of the hub's archive folders. The operator must bring the file back, or name the folder that it is in; try again then.",
            $"Le document est dans le fichier {fault.FileName}, qui n'est dans aucun des dossiers d'archive du hub. L'exploitant doit remettre le fichier en place ou déclarer le dossier où il se trouve ; réessayez ensuite.")
        : RoutingProblems.DayFileDamaged.Because(
            $"The document is in the file {fault.FileName}, which is damaged or cannot be read. The operator must restore the file from a copy; try again then.",
            $"Le document est dans le fichier {fault.FileName}, qui est endommagé ou illisible. L'exploitant doit le restaurer à partir d'une copie ; réessayez ensuite.");
}
