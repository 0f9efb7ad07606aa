# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# The link that puts the service's location behind the gateway.

nginx_is_content() {
  in_machine nginx -t -q
}

row_the_first_installation_links_the_location() {
  give 1.0.0
  same 'the link' "$(machine_run readlink "$link")" "$location"
}

row_an_upgrade_links_the_location_that_is_new_with_it() {
  give 0.9.0
  missing "$link"
  give 1.0.0
  exists "$link"
}

row_a_link_taken_away_stays_away_after_an_upgrade() {
  give 1.0.0
  in_machine rm "$link"
  give 2.0.0
  missing "$link"
}

row_a_link_taken_away_stays_away_after_removal_and_installation() {
  give 1.0.0
  in_machine rm "$link"
  take
  give 2.0.0
  missing "$link"
}

row_a_removal_takes_the_link_and_an_installation_brings_it_back() {
  give 1.0.0
  take
  missing "$link"
  exists "$location"
  nginx_is_content
  give 2.0.0
  exists "$link"
}

row_a_location_that_the_administrator_deleted_is_not_linked() {
  give 1.0.0
  take
  in_machine rm "$location"
  give 2.0.0
  missing "$link"
  nginx_is_content
}

row_a_file_of_the_administrator_in_place_of_the_link_stays() {
  give 1.0.0
  in_machine rm "$link"
  put "$link" '# my own'
  give 2.0.0
  wipe
  same 'the file' "$(machine_run cat "$link")" '# my own'
  in_machine rm "$link"
}

row_a_purge_leaves_no_dangling_link() {
  give 1.0.0
  wipe
  missing "$link"
  nginx_is_content
}

row_a_purge_takes_a_link_that_was_made_again_after_the_removal() {
  give 1.0.0
  take
  in_machine ln -s ../https-available/wazo-matrix "$link"
  wipe
  missing "$link"
  nginx_is_content
}
