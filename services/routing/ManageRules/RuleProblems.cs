using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ManageRules;

/// <summary>Why rules are refused.</summary>
internal static class RuleProblems
{
    public static ProblemHttpResult Wrong(IReadOnlyList<RuleError> errors) => RoutingProblems.RulesWrong.Because(
        $"{errors[0].Path}: {errors[0].English} All are listed in “errors” (the first 100); nothing was kept.",
        $"{errors[0].Path} : {errors[0].French} Toutes les erreurs sont dans « errors » (les 100 premières) ; rien n'a été gardé.",
        ("errors", errors));

    public static ProblemHttpResult TooLate(int version) => RoutingProblems.RulesInForce.Because(
        $"Version {version} is or was in force: upload a new version instead.", $"La version {version} est ou a été en vigueur : envoyez plutôt une nouvelle version.");
}
