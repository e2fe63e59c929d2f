using System.Text.RegularExpressions;
using Hub.Access.Storage;
using Hub.Hosting.Access;

namespace Hub.Access.ManageAccounts;

/// <summary>What an account may be called, and be.</summary>
internal static partial class AccountRules
{
    private static readonly string[] Roles = [HubRoles.Supplier, HubRoles.Collectivity, HubRoles.Operator];

    /// <summary>What is wrong, in English and French; null when the account may be made.</summary>
    public static (string English, string French)? Refuse(NewAccount account) => account switch
    {
        { Id: var id } when !IdForm().IsMatch(id ?? "") =>
            ("id: 2 to 64 lower-case letters, digits and dashes, beginning with a letter.", "id : 2 à 64 lettres minuscules, chiffres et tirets, en commençant par une lettre."),
        { Name: var name } when string.IsNullOrWhiteSpace(name) || name.Length > Account.NameLength =>
            ("name: 1 to 200 characters.", "name : 1 à 200 caractères."),
        { Role: var role } when !Roles.Contains(role) =>
            ("role: supplier, collectivity or operator.", "role : supplier, collectivity ou operator."),
        { Sandbox: true, Role: not HubRoles.Supplier } =>
            ("sandbox: for suppliers only.", "sandbox : réservé aux fournisseurs."),
        _ => null,
    };

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{1,63}\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IdForm();
}
