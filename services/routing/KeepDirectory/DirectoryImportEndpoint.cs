using System.Security.Claims;
using System.Xml;
using CsvHelper;
using Hub.Hosting.Access;
using Hub.Routing.Quarantine;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.KeepDirectory;

/// <summary>Takes a directory file and answers with the report, or why nothing of it was taken.</summary>
internal static class DirectoryImportEndpoint
{
    public static async Task<Results<Ok<DirectoryReport>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, ClaimsPrincipal caller, DirectoryUpload upload, QuarantineForecast quarantine, CancellationToken stop, string? mode = null, int maxEnded = ImportOrder.UsualMostEnded)
    {
        if (!ImportMode.TryRead(mode, out var full) || maxEnded is < 0 or > 100)
            return RoutingProblems.ValueNotAllowed.Because("mode is full or differential, maxEnded 0 to 100.", "mode vaut full ou differential, maxEnded va de 0 à 100.");
        try
        {
            var order = new ImportOrder(caller.AccountId(), Full: full ?? false, MostEnded: maxEnded);
            var report = IsXml(request) ? await upload.ImportNationalAsync(request.Body, order, full, stop) : await upload.ImportCsvAsync(request.Body, order, stop);
            return TypedResults.Ok(report.Added + report.Changed == 0 ? report : report with { QuarantineRoutable = await quarantine.RoutableAsync(stop) });
        }
        catch (CsvFormatException unreadable)
        {
            return UnreadableCsv(unreadable.LineNumber);
        }
        catch (XmlException unreadable)
        {
            return UnreadableXml(unreadable.LineNumber);
        }
        catch (ImportRunningException running)
        {
            return Running(running);
        }
        catch (TooMuchEndedException tooMuch)
        {
            return TooMuch(tooMuch);
        }
    }

    private static bool IsXml(HttpRequest request) => request.ContentType?.Contains("xml", StringComparison.OrdinalIgnoreCase) == true;

    private static ProblemHttpResult UnreadableCsv(long line) => RoutingProblems.DirectoryUnreadable.Because(
        $"Reading stopped at line {line}: the file needs a header with the column “siret”, and no line may be longer than {DirectoryCsv.LongestLine:N0} bytes. Nothing of the file was taken.",
        $"Lecture arrêtée à la ligne {line} : il faut un en-tête avec la colonne « siret », et aucune ligne de plus de {DirectoryCsv.LongestLine:N0} octets. Rien du fichier n'a été pris.",
        ("line", line));

    private static ProblemHttpResult UnreadableXml(int line) => RoutingProblems.DirectoryUnreadable.Because(
        $"Reading stopped at line {line}: the file is no well-formed XML, holds a document type declaration, or ends too early. Nothing of it was taken.",
        $"Lecture arrêtée à la ligne {line} : le fichier n'est pas du XML bien formé, contient une déclaration de type de document, ou finit trop tôt. Rien n'en a été pris.",
        ("line", line));

    private static ProblemHttpResult Running(ImportRunningException running) => RoutingProblems.DirectoryImportRunning.Because(
        $"Import {running.Import} runs since {running.Since:u}: send the file again when it has ended.",
        $"L'import {running.Import} est en cours depuis {running.Since:u} : renvoyez le fichier quand il sera terminé.",
        ("importId", running.Import));

    private static ProblemHttpResult TooMuch(TooMuchEndedException tooMuch) => RoutingProblems.DirectoryTooMuchEnded.Because(
        $"The full file does not name {tooMuch.Unnamed} of {tooMuch.Known} known entries: was it cut short? Nothing of it was taken. If it is right, send it again with a higher maxEnded.",
        $"Le fichier complet ne nomme pas {tooMuch.Unnamed} des {tooMuch.Known} entrées connues : a-t-il été tronqué ? Rien n'en a été pris. S'il est juste, renvoyez-le avec un maxEnded plus élevé.",
        ("unnamed", tooMuch.Unnamed),
        ("known", tooMuch.Known));
}
