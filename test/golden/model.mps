* Onderdak: one pass of a lexicographic model; all columns are whole numbers
* objective 1 (objective): roofless
* objective 2 (objective): over-cap
* objective 3 (objective): match
* objective 4 (tie-break): tie-break:referral-date
* objective 5 (tie-break): tie-break:lot
NAME onderdak
ROWS
 N obj
 L fixed_roofless
 E r0_family_F_2
 E r1_family_F_1
 E r2_move_in_week_F_2_0
 E r3_move_in_week_F_1_0
 L r4_dwelling_D_1
 L r5_commitment_families_M_1_0
 L r6_shelter_places_S_1_3
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x0_stay_F_2_0 obj 0
 x0_stay_F_2_0 r0_family_F_2 1
 x0_stay_F_2_0 r2_move_in_week_F_2_0 -1
 x1_no_home_F_2_4 obj 0
 x1_no_home_F_2_4 fixed_roofless 4
 x1_no_home_F_2_4 r0_family_F_2 1
 x2_no_home_F_2_S_1_0_4 obj 0
 x2_no_home_F_2_S_1_0_4 r0_family_F_2 1
 x2_no_home_F_2_S_1_0_4 r6_shelter_places_S_1_3 2
 x3_no_home_F_2_S_1_1_4 obj 0
 x3_no_home_F_2_S_1_1_4 fixed_roofless 1
 x3_no_home_F_2_S_1_1_4 r0_family_F_2 1
 x3_no_home_F_2_S_1_1_4 r6_shelter_places_S_1_3 2
 x4_no_home_F_2_S_1_2_4 obj 0
 x4_no_home_F_2_S_1_2_4 fixed_roofless 2
 x4_no_home_F_2_S_1_2_4 r0_family_F_2 1
 x4_no_home_F_2_S_1_2_4 r6_shelter_places_S_1_3 2
 x5_no_home_F_2_S_1_3_4 obj 0
 x5_no_home_F_2_S_1_3_4 fixed_roofless 3
 x5_no_home_F_2_S_1_3_4 r0_family_F_2 1
 x5_no_home_F_2_S_1_3_4 r6_shelter_places_S_1_3 2
 x6_stay_F_1_0 obj 0
 x6_stay_F_1_0 r1_family_F_1 1
 x6_stay_F_1_0 r3_move_in_week_F_1_0 -1
 x7_no_home_F_1_S_1_0_4 obj 1
 x7_no_home_F_1_S_1_0_4 r1_family_F_1 1
 x7_no_home_F_1_S_1_0_4 r6_shelter_places_S_1_3 2
 x8_home_F_2_D_1_0 obj 0
 x8_home_F_2_D_1_0 r2_move_in_week_F_2_0 1
 x8_home_F_2_D_1_0 r4_dwelling_D_1 1
 x8_home_F_2_D_1_0 r5_commitment_families_M_1_0 1
 x9_home_F_1_D_1_0 obj 0
 x9_home_F_1_D_1_0 r3_move_in_week_F_1_0 1
 x9_home_F_1_D_1_0 r4_dwelling_D_1 1
 x9_home_F_1_D_1_0 r5_commitment_families_M_1_0 1
 MARKER 'MARKER' 'INTEND'
RHS
 RHS fixed_roofless 4
 RHS r0_family_F_2 1
 RHS r1_family_F_1 1
 RHS r4_dwelling_D_1 1
 RHS r5_commitment_families_M_1_0 1
 RHS r6_shelter_places_S_1_3 3
BOUNDS
 UP BOUND x0_stay_F_2_0 1
 UP BOUND x1_no_home_F_2_4 1
 UP BOUND x2_no_home_F_2_S_1_0_4 1
 UP BOUND x3_no_home_F_2_S_1_1_4 1
 UP BOUND x4_no_home_F_2_S_1_2_4 1
 UP BOUND x5_no_home_F_2_S_1_3_4 1
 UP BOUND x6_stay_F_1_0 1
 UP BOUND x7_no_home_F_1_S_1_0_4 1
 UP BOUND x8_home_F_2_D_1_0 1
 UP BOUND x9_home_F_1_D_1_0 1
ENDATA
