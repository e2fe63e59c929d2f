using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.Problems;
using Hub.Ingest.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.ServeDocument;

/// <summary>Finds a document that the caller may see: a supplier its own, an operator any.</summary>
internal static class OwnDocument
{
    /// <summary>The document; null when there is none or it is another's, which is the same to the caller.</summary>
    public static Task<DepositedDocument?> FindAsync(IngestContext db, Guid id, ClaimsPrincipal caller, CancellationToken stop)
    {
        var (account, seesAll) = (caller.AccountId(), caller.IsOperator());
        return db.Documents.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == id && (seesAll || row.Account == account), stop);
    }

    /// <summary>The answer when there is none.</summary>
    public static ProblemHttpResult NotFound() => HttpProblems.NotFound.Because(
        "This account deposited no invoice with this identifier.", "Ce compte n'a déposé aucune facture portant cet identifiant.");
}
