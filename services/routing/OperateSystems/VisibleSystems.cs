using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.Problems;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.OperateSystems;

/// <summary>Whose systems a caller sees: an operator all, a collectivity its own.</summary>
internal static class VisibleSystems
{
    /// <summary>The system; null when there is none, or when it is another account's.</summary>
    public static BackOfficeSystem? VisibleTo(this DirectoryCache directory, ClaimsPrincipal caller, string system) =>
        directory.Current.Systems.GetValueOrDefault(system) is { } found && (caller.IsOperator() || found.Account == caller.AccountId()) ? found : null;

    public static ProblemHttpResult NotFound() =>
        HttpProblems.NotFound.Because("No back-office system of this account has this id.", "Aucun système de ce compte n'a cet identifiant.");
}
