namespace CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;

/// <summary>Gives a new installation somebody who can sign in.</summary>
public interface IFirstAdministrator
{
    /// <summary>
    /// Gives the built-in super user the name, address and password of <c>Umbraco:CMS:Unattended</c>, or a password of its own, if nobody has yet.
    /// The database must be ready. Instances that start together do it once.
    /// </summary>
    /// <returns>What to tell the operator; null when there was nothing to do.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The configured password is too weak.</exception>
    Task<FirstSignIn?> EnsureAsync(CancellationToken cancellationToken);
}
